package org.allianceworkbench.benchmarks.datafiles;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes {@link SurveyData} as an uncompressed system file, with nothing of what is measured.
 * <p>
 * Source: PSPP developers' guide, "System File Format".
 */
final class PlainSavFile {

	private static final int NUMBER_FORMAT = 5 << 16 | 8 << 8 | 2;

	private final ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);

	private PlainSavFile() {
	}

	/** Writes a file of so many cases, unless it is there. */
	static void make(Path file, int cases) throws IOException {
		if (!Files.exists(file)) {
			Path part = file.resolveSibling(file.getFileName() + ".part");
			new PlainSavFile().write(part, cases);
			Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
		}
	}

	private void write(Path file, int cases) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE,
				StandardOpenOption.TRUNCATE_EXISTING)) {
			dictionary(cases);
			SurveyData data = new SurveyData();
			for (int row = 0; row < cases; row++) {
				if (out.remaining() < SurveyData.CASE_BYTES) {
					empty(channel);
				}
				oneCase(data);
			}
			empty(channel);
		}
	}

	private void empty(FileChannel channel) throws IOException {
		out.flip();
		while (out.hasRemaining()) {
			channel.write(out);
		}
		out.clear();
	}

	private void dictionary(int cases) {
		text("$FL2", 4);
		text("@(#) SPSS DATA FILE generated for benchmarks", 60);
		out.putInt(2).putInt(SurveyData.CASE_BYTES / 8).putInt(0).putInt(0).putInt(cases).putDouble(100);
		text("01 Jun 24", 9);
		text("12:00:00", 8);
		text("", 64 + 3);
		for (int i = 0; i < SurveyData.NUMBERS + SurveyData.ITEMS; i++) {
			variable(i < SurveyData.NUMBERS ? "N" + i : "I" + (i - SurveyData.NUMBERS), 0);
		}
		for (int i = 0; i < SurveyData.SHORT_TEXTS + SurveyData.LONG_TEXTS; i++) {
			variable("T" + i, i < SurveyData.SHORT_TEXTS ? SurveyData.SHORT : SurveyData.LONG);
		}
		out.putInt(7).putInt(3).putInt(4).putInt(8);
		out.putInt(1).putInt(0).putInt(0).putInt(-1).putInt(1).putInt(1).putInt(2).putInt(65001);
		out.putInt(7).putInt(20).putInt(1).putInt(5);
		text("UTF-8", 5);
		out.putInt(999).putInt(0);
	}

	private void variable(String name, int width) {
		int format = width == 0 ? NUMBER_FORMAT : 1 << 16 | width << 8;
		out.putInt(2).putInt(width).putInt(0).putInt(0).putInt(format).putInt(format);
		text(name, 8);
		for (int continuation = 8; continuation < width; continuation += 8) {
			out.putInt(2).putInt(-1).putInt(0).putInt(0).putInt(0).putInt(0);
			text("", 8);
		}
	}

	private void oneCase(SurveyData data) {
		data.next();
		for (int i = 0; i < SurveyData.NUMBERS; i++) {
			number(data.number(i));
		}
		for (int i = 0; i < SurveyData.ITEMS; i++) {
			number(data.item());
		}
		for (int i = 0; i < SurveyData.SHORT_TEXTS + SurveyData.LONG_TEXTS; i++) {
			text(data.text(i), i < SurveyData.SHORT_TEXTS ? SurveyData.SHORT : SurveyData.LONG);
		}
	}

	private void number(double number) {
		out.putDouble(Double.isNaN(number) ? -Double.MAX_VALUE : number);
	}

	private void text(String text, int width) {
		out.put(text.getBytes(StandardCharsets.US_ASCII));
		for (int i = text.length(); i < width; i++) {
			out.put((byte) ' ');
		}
	}
}
