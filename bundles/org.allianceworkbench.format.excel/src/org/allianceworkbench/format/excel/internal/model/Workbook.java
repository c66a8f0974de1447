package org.allianceworkbench.format.excel.internal.model;

import java.io.IOException;
import java.util.List;

/** An open workbook of any of Excel's formats. */
public interface Workbook extends AutoCloseable {

	/** What holds it: {@code zip} or {@code ole2}. */
	String container();

	/** The sheets in their order, also hidden ones and charts. */
	List<SheetInfo> sheets();

	/** Whether days are counted from 1904. */
	boolean date1904();

	/** Names that users gave to cells; built-in and hidden ones are left out. */
	List<String> definedNames();

	/**
	 * Opens the cells of a sheet.
	 *
	 * @param asStored whether {@code _x000D_} and the like in texts stay as the file has them
	 */
	SheetGrid open(SheetInfo sheet, boolean asStored) throws IOException;

	@Override
	void close() throws IOException;
}
