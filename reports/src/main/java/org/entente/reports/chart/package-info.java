/** Numbers to pictures: what a chart says, how it looks and how it is written are three things. */
package org.entente.reports.chart;
