/** What a report is told of its run, and where it reads and writes; no file system in here. */
package org.entente.reports.run;
