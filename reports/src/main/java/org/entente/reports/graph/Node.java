package org.entente.reports.graph;

import java.time.LocalDate;

/**
 * An entity in the network.
 *
 * @param community group over the whole range; 0 where none is known
 * @param first day on which it is first named
 * @param last day on which it is last named
 */
record Node(
    String id,
    String label,
    String type,
    long articles,
    long community,
    LocalDate first,
    LocalDate last) {}
