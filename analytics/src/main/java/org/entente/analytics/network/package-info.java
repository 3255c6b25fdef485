/** The backbone as a network, in memory and plain Java: its groups, and who stands where in it. */
package org.entente.analytics.network;
