package org.allianceworkbench.format.spss.internal.portable;

import java.nio.charset.Charset;
import java.util.List;

import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.TableInfo;

/**
 * What a portable file says before its data.
 *
 * @param version letter of the format's version, {@code A} in all that are known
 * @param date day of creation, {@code YYYYMMDD}
 * @param time time of creation, {@code HHMMSS}
 * @param product the program that wrote it
 * @param author who had it written, empty when it does not say
 * @param subproduct more about the program, empty when it does not say
 * @param charset encoding of all texts
 * @param info what is known of the whole
 * @param columns the variables
 */
public record PortableDictionary(char version, String date, String time, String product, String author, String subproduct,
		Charset charset, TableInfo info, List<ColumnSpec> columns) {
}
