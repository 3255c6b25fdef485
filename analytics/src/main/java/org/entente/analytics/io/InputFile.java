package org.entente.analytics.io;

import java.io.Serializable;

/**
 * A file to read.
 *
 * @param path where it lies, as a local path or a URI
 * @param name path relative to its input, with slashes; unique within a run
 */
public record InputFile(String path, String name, long bytes) implements Serializable {}
