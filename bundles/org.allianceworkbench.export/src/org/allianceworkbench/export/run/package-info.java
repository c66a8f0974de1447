/** Runs export definitions: everything is read, laid out, protected and checked before a byte is written. */
package org.allianceworkbench.export.run;
