package org.allianceworkbench.format.excel.internal.xlsb;

import java.io.IOException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.format.excel.internal.opc.OpcPackage;
import org.allianceworkbench.format.excel.internal.opc.Relationships;
import org.allianceworkbench.table.TableFormatException;

/** A binary workbook, {@code .xlsb}; source: MS-XLSB. */
public final class XlsbWorkbook implements Workbook {

	private static final int NAME = 39;
	private static final int FORMAT = 44;
	private static final int STYLE = 47;
	private static final int PROPERTIES = 153;
	private static final int SHEET = 156;
	private static final int STYLES_BEGIN = 617;
	private static final int STYLES_END = 618;
	private static final int SHARED_TEXT = 19;
	private static final int HIDDEN_OR_BUILT_IN_NAME = 0x21;

	/** Reads one record. */
	private interface RecordReader {
		void read(int type, ByteBuffer data) throws IOException;
	}

	private final OpcPackage parts;
	private final Relationships relationships;
	private final List<SheetInfo> sheets = new ArrayList<>();
	private final List<String> names = new ArrayList<>();
	private final List<NumberFormat> styles = new ArrayList<>();
	private boolean date1904;
	private SharedTexts texts;

	/** Reads the workbook part; the package is closed with the workbook. */
	public XlsbWorkbook(OpcPackage parts, String part) throws IOException {
		this.parts = parts;
		this.relationships = new Relationships(parts, part);
		read(part, this::workbook);
		if (sheets.isEmpty()) {
			throw new TableFormatException(parts.file(), "the workbook has no sheet");
		}
	}

	private void read(String part, RecordReader reader) throws IOException {
		try (BinaryRecords records = new BinaryRecords(parts, part)) {
			try {
				while (records.next()) {
					reader.read(records.type(), records.data());
				}
			} catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
				throw records.problem("a record is too short", damaged);
			}
		}
	}

	private void workbook(int type, ByteBuffer data) {
		switch (type) {
			case PROPERTIES -> date1904 = (data.getInt() & 1) != 0;
			case SHEET -> {
				int state = data.getInt();
				data.getInt();
				String id = BinaryRecords.text(data);
				sheets.add(relationships.sheet(BinaryRecords.text(data),
						SheetInfo.State.values()[state >= 0 && state <= 2 ? state : 0], id));
			}
			case NAME -> {
				int flags = data.getInt();
				data.get();
				data.getInt();
				String name = BinaryRecords.text(data);
				if ((flags & HIDDEN_OR_BUILT_IN_NAME) == 0) {
					names.add(name);
				}
			}
			default -> {
				// views, calculation and the like
			}
		}
	}

	@Override
	public String container() {
		return "zip";
	}

	@Override
	public List<SheetInfo> sheets() {
		return sheets;
	}

	@Override
	public boolean date1904() {
		return date1904;
	}

	@Override
	public List<String> definedNames() {
		return names;
	}

	@Override
	public SheetGrid open(SheetInfo sheet, boolean asStored) throws IOException {
		if (texts == null) {
			readStyles(relationships.target("styles", "styles.bin"));
			readTexts(relationships.target("sharedStrings", "sharedStrings.bin"));
		}
		return new XlsbGrid(parts, sheet, texts, styles, date1904);
	}

	private void readStyles(String part) throws IOException {
		if (!parts.has(part)) {
			return;
		}
		Map<Integer, NumberFormat> codes = new HashMap<>();
		boolean[] inCells = new boolean[1];
		read(part, (type, data) -> {
			switch (type) {
				case FORMAT -> codes.put(data.getShort() & 0xFFFF, NumberFormat.of(BinaryRecords.text(data)));
				case STYLES_BEGIN -> inCells[0] = true;
				case STYLES_END -> inCells[0] = false;
				case STYLE -> {
					if (inCells[0]) {
						styles.add(codes.computeIfAbsent(data.getShort(2) & 0xFFFF, NumberFormat::builtIn));
					}
				}
				default -> {
					// fonts, fills, borders
				}
			}
		});
	}

	private void readTexts(String part) throws IOException {
		texts = new SharedTexts();
		if (!parts.has(part)) {
			return;
		}
		read(part, (type, data) -> {
			if (type == SHARED_TEXT) {
				data.get();
				if (!texts.add(BinaryRecords.text(data))) {
					throw new TableFormatException(parts.file(), "the workbook has more text than can be held in memory");
				}
			}
		});
	}

	@Override
	public void close() throws IOException {
		parts.close();
	}
}
