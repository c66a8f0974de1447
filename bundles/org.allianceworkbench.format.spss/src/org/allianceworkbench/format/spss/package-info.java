/** SPSS system files and portable files, read and written. */
package org.allianceworkbench.format.spss;
