/** The door of the module: tables of a run in; charts, files for other tools and the page out. */
package org.entente.reports;
