package org.entente.cli;

import java.time.LocalDate;
import org.entente.core.time.Bucket;

/** The days that the articles counted are of, and the length of a period. */
record Coverage(Bucket bucket, LocalDate first, LocalDate last) {}
