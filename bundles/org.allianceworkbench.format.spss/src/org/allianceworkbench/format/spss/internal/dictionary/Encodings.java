package org.allianceworkbench.format.spss.internal.dictionary;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Which character encoding a file's names and code pages mean. */
public final class Encodings {

	/** What a file is taken to be in when it says nothing; it holds everything that Western SPSS wrote before Unicode. */
	public static final Charset DEFAULT = Charset.forName("windows-1252");

	private static final Map<String, String> OTHER_NAMES = Map.of("shift_jis", "windows-31j", "shift-jis", "windows-31j", "sjis",
			"windows-31j", "euc-kr", "x-windows-949", "ks_c_5601-1987", "x-windows-949", "macroman", "x-MacRoman", "macintosh",
			"x-MacRoman", "us-ascii", "windows-1252", "ascii", "windows-1252", "gb2312", "GBK");

	private Encodings() {
	}

	/** The encoding with a name as files, iconv or users spell it. */
	public static Optional<Charset> of(String name) {
		String wanted = name.strip();
		String known = OTHER_NAMES.getOrDefault(wanted.toLowerCase(Locale.ROOT), wanted);
		try {
			return Optional.of(Charset.forName(known));
		} catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
			return known.toLowerCase(Locale.ROOT).startsWith("cp") && known.length() < 9 && known.substring(2).matches("[0-9]+")
					? ofCodePage(Integer.parseInt(known.substring(2))) : Optional.empty();
		}
	}

	/**
	 * The encoding with one of the numbers that record 7/3 holds.
	 * <p>
	 * Source: PSPP developers' guide, "Machine Integer Info Record": 1 EBCDIC, 2 7-bit and 3 8-bit ASCII, 4 DEC Kanji, else
	 * a code page of Windows.
	 *
	 * @return empty when the number says nothing: 0, 2, 3, or none that is known
	 */
	public static Optional<Charset> ofCodePage(int codePage) {
		return switch (codePage) {
			case 0, 2, 3, 20127 -> Optional.empty();
			case 1 -> supported("IBM037");
			case 4 -> supported("EUC-JP");
			case 932 -> supported("windows-31j");
			case 936 -> supported("GBK");
			case 949 -> supported("x-windows-949");
			case 950 -> supported("x-windows-950");
			case 874 -> supported("x-windows-874");
			case 10000 -> supported("x-MacRoman");
			case 20866 -> supported("KOI8-R");
			case 21866 -> supported("KOI8-U");
			case 20932, 51932 -> supported("EUC-JP");
			case 51949 -> supported("EUC-KR");
			case 51936 -> supported("GB2312");
			case 54936 -> supported("GB18030");
			case 65001 -> Optional.of(StandardCharsets.UTF_8);
			default -> family(codePage);
		};
	}

	private static Optional<Charset> family(int codePage) {
		if (codePage >= 1250 && codePage <= 1258) {
			return supported("windows-" + codePage);
		}
		if (codePage >= 28591 && codePage <= 28606) {
			return supported("ISO-8859-" + (codePage - 28590));
		}
		if (codePage >= 437 && codePage <= 1149) {
			return supported("IBM" + codePage).or(() -> supported("IBM0" + codePage));
		}
		return Optional.empty();
	}

	private static Optional<Charset> supported(String name) {
		return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
	}
}
