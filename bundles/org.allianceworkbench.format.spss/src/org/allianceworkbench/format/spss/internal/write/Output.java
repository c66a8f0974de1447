package org.allianceworkbench.format.spss.internal.write;

import java.io.IOException;

/** Takes the bytes of the data section. */
interface Output {

	/** Appends bytes. */
	void write(byte[] bytes, int offset, int length) throws IOException;

	/** Completes the data section. */
	void finish() throws IOException;
}
