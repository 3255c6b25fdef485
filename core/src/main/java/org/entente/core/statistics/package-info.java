/** Statistics of counts: intervals, tests, bursts. Exact formulas on numbers, no domain types. */
package org.entente.core.statistics;
