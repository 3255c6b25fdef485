/** Days, the buckets that they fall into, spans of validity, and the times that a text names. */
package org.entente.core.time;
