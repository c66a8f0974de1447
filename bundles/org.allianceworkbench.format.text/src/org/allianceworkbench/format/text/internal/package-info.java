/** Recognises how a text file is written, streams its records, and writes text files. */
package org.allianceworkbench.format.text.internal;
