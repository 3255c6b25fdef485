package org.entente.analytics.network;

import java.io.Serializable;

/**
 * An edge of the network.
 *
 * @param weight stories that name both
 */
record Tie(String a, String b, long weight) implements Serializable {}
