package org.entente.core.entity;

/**
 * One of the words by which an entity is found.
 *
 * @param kind how they name it, where they stand for it
 */
public record Naming(Kind kind, String text) {}
