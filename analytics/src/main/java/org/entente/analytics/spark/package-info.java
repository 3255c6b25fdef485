/** How Spark is started and set, in one place. */
package org.entente.analytics.spark;
