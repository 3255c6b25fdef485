package org.entente.core.entity;

import org.entente.core.time.Validity;

/**
 * One term of one person in one office.
 *
 * @param of the state or body that the office belongs to
 * @param role HOS, HOG, LEADER, FM, DM, SG or OTHER
 * @param title the office as news writes it: "Foreign Minister"
 */
public record Tenure(EntityId of, String role, String title, Validity span) {}
