package org.allianceworkbench.format.excel.internal.xls;

import java.io.IOException;
import java.io.UnsupportedEncodingException;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.allianceworkbench.format.excel.internal.model.NumberFormat;
import org.allianceworkbench.format.excel.internal.model.SharedTexts;
import org.allianceworkbench.format.excel.internal.model.SheetGrid;
import org.allianceworkbench.format.excel.internal.model.SheetInfo;
import org.allianceworkbench.format.excel.internal.model.Workbook;
import org.allianceworkbench.table.TableFormatException;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.util.CodePageUtil;

/** A workbook of Excel 5 to 2003, {@code .xls}; source: MS-XLS and, for Excel 5 and 95, OpenOffice's "Excel file format". */
public final class XlsWorkbook implements Workbook {

	private static final int NAME = 0x18;
	private static final int DATE_MODE = 0x22;
	private static final int CODE_PAGE = 0x42;
	private static final int BOUND_SHEET = 0x85;
	private static final int STYLE = 0xE0;
	private static final int SHARED_TEXTS = 0xFC;
	private static final int EXTERN_SHEET = 0x17;
	private static final int SUPPLEMENTARY_BOOK = 0x1AE;
	private static final int FORMAT = 0x41E;
	private static final int BIFF8 = 0x600;

	private final Path file;
	private final DirectoryNode directory;
	private final String stream;
	private final Optional<String> password;
	private final List<SheetInfo> sheets = new ArrayList<>();
	private final List<Integer> styleIds = new ArrayList<>();
	private final Map<Integer, NumberFormat> formats = new HashMap<>();
	private final SharedTexts texts = new SharedTexts();
	private final FormulaText formulas = new FormulaText();
	private boolean biff8 = true;
	private boolean encrypted;
	private boolean date1904;
	private Charset charset = Charset.forName("windows-1252");

	/** Reads the workbook's globals; the file system of the directory is closed with the workbook. */
	public XlsWorkbook(Path file, DirectoryNode directory, String stream, Optional<String> password) throws IOException {
		this.file = file;
		this.directory = directory;
		this.stream = stream;
		this.password = password;
		try (BiffRecords records = new BiffRecords(file, directory, stream, 0, password)) {
			readGlobals(records);
		}
		if (sheets.isEmpty()) {
			throw new TableFormatException(file, "the workbook has no sheet");
		}
	}

	private void readGlobals(BiffRecords records) throws IOException {
		if (!records.next() || records.type() != BiffRecords.BOF) {
			throw new TableFormatException(file, "this workbook is older than Excel 5 or damaged; save it as .xlsx");
		}
		try {
			biff8 = (records.data().getShort() & 0xFFFF) >= BIFF8;
			formulas.setReadable(biff8);
			while (records.next() && records.type() != BiffRecords.EOF) {
				global(records);
			}
		} catch (BufferUnderflowException | IndexOutOfBoundsException damaged) {
			throw records.problem("a record is too short", damaged);
		}
		encrypted = records.isEncrypted();
	}

	private void global(BiffRecords records) throws IOException {
		ByteBuffer data = records.data();
		switch (records.type()) {
			case DATE_MODE -> date1904 = data.getShort() != 0;
			case CODE_PAGE -> charset = charset(data.getShort() & 0xFFFF);
			case BOUND_SHEET -> sheet(data);
			case FORMAT -> format(data);
			case STYLE -> styleIds.add(data.getShort(2) & 0xFFFF);
			case SHARED_TEXTS -> texts(new BiffText(records.continued()));
			case SUPPLEMENTARY_BOOK -> formulas.addBook(data);
			case EXTERN_SHEET -> formulas.setReferences(data);
			case NAME -> formulas.addName(data);
			default -> {
				// fonts, windows, palettes
			}
		}
	}

	private static Charset charset(int codePage) {
		try {
			return Charset.forName(CodePageUtil.codepageToEncoding(codePage));
		} catch (UnsupportedEncodingException | IllegalArgumentException unknown) {
			return Charset.forName("windows-1252");
		}
	}

	private void sheet(ByteBuffer data) {
		long position = data.getInt() & 0xFFFFFFFFL;
		int state = data.get() & 3;
		int type = data.get();
		int length = data.get() & 0xFF;
		String name = biff8 ? BiffText.plain(data, length, (data.get() & 1) != 0) : BiffText.old(data, length, charset);
		SheetInfo.Kind kind = type == 0 ? SheetInfo.Kind.CELLS : type == 2 ? SheetInfo.Kind.CHART : SheetInfo.Kind.OTHER;
		sheets.add(new SheetInfo(name, SheetInfo.State.values()[Math.min(state, 2)], kind, Long.toString(position)));
		formulas.addSheet(name);
	}

	private void format(ByteBuffer data) {
		int id = data.getShort() & 0xFFFF;
		int length = biff8 ? data.getShort() & 0xFFFF : data.get() & 0xFF;
		formats.put(id, NumberFormat.of(biff8 ? BiffText.plain(data, length, (data.get() & 1) != 0)
				: BiffText.old(data, length, charset)));
	}

	private void texts(BiffText from) throws IOException {
		from.readInt();
		int count = from.readInt();
		for (int i = 0; i < count && from.hasMore(); i++) {
			if (!texts.add(from.read())) {
				throw new TableFormatException(file, "the workbook has more text than can be held in memory");
			}
		}
	}

	@Override
	public String container() {
		return "ole2";
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
		return formulas.definedNames();
	}

	@Override
	public SheetGrid open(SheetInfo sheet, boolean asStored) throws IOException {
		long position = Long.parseLong(sheet.source());
		// Where a record is decrypted depends on those before it.
		BiffRecords records = new BiffRecords(file, directory, stream, encrypted ? 0 : position, password);
		return new XlsGrid(file, sheet, records, position, new XlsCells(biff8, charset, texts, this::format, date1904, formulas));
	}

	private NumberFormat format(int style) {
		return style < styleIds.size() ? formats.computeIfAbsent(styleIds.get(style), NumberFormat::builtIn)
				: NumberFormat.GENERAL;
	}

	@Override
	public void close() throws IOException {
		directory.getFileSystem().close();
	}
}
