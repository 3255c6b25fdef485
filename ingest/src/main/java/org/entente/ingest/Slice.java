package org.entente.ingest;

import java.io.Serializable;

/**
 * A part of a large file of lines, from the first byte of a record to that of another, so that the
 * parts can be read apart and give what the whole gives.
 *
 * @param number its place among the file's slices, from 0
 * @param recordsBefore how many records stand before it
 * @param whole what a reading of the whole file, ahead of its records, has found
 */
public record Slice(int number, long start, long end, long recordsBefore, FileReport whole)
    implements Serializable {}
