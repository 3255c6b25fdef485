/** The composition root: commands, the pipeline, and what a user sees on a terminal. */
package org.entente.cli;
