/** The tables of a run: what each column means, and how a table is written to CSV and read back. */
package org.entente.reports.table;
