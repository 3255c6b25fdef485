package org.entente.reports.result;

/** How often an entity is named over the whole range; stories are summed over the periods. */
public record EntityTotal(Entity entity, long articles, Share share) {}
