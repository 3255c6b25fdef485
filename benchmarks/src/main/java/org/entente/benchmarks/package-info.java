/** What labelled sets and the clock say of Entente; nothing here is shipped. */
package org.entente.benchmarks;
