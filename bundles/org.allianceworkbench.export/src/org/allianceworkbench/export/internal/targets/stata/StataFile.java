package org.allianceworkbench.export.internal.targets.stata;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.allianceworkbench.table.Progress;

/**
 * Writes a data set of format 118 (Stata 14 and later): UTF-8, least significant byte first, without a time of writing, so that
 * the same data give the same bytes. Source: Stata's help file "dta".
 */
public final class StataFile {

	private static final int NAME = 129;
	private static final int FORMAT = 57;
	private static final int LABEL = 321;
	private static final int MAP_ENTRIES = 14;

	private final StataPlan plan;
	private final StataOutput out;
	private final List<Long> map = new ArrayList<>();

	private StataFile(StataPlan plan, StataOutput out) {
		this.plan = plan;
		this.out = out;
	}

	/**
	 * Writes a file that is not there yet.
	 *
	 * @throws org.allianceworkbench.table.TableFormatException when a number is one that Stata does not have
	 */
	public static void write(Path file, StataPlan plan, Progress progress) throws IOException {
		try (FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
			StataOutput out = new StataOutput(channel);
			StataFile writer = new StataFile(plan, out);
			long mapAt = writer.header();
			writer.dictionary();
			writer.mark();
			StataRows rows = new StataRows(file, plan, out);
			rows.write(progress);
			writer.mark();
			rows.longTexts();
			writer.mark();
			writer.valueLabels();
			writer.mark();
			out.text("</stata_dta>");
			writer.mark();
			out.flush();
			writer.map(channel, mapAt);
		}
	}

	private void mark() {
		map.add(out.position());
	}

	/** Returns where the map's first entry goes. */
	private long header() throws IOException {
		mark();
		byte[] label = plan.label().getBytes(StandardCharsets.UTF_8);
		out.text("<stata_dta><header><release>118</release><byteorder>LSF</byteorder><K>").int16(plan.columns().size())
				.text("</K><N>").int64(plan.rows()).text("</N><label>").int16(label.length).bytes(label)
				.text("</label><timestamp>").int8(0).text("</timestamp></header>");
		mark();
		out.text("<map>");
		long at = out.position();
		for (int i = 0; i < MAP_ENTRIES; i++) {
			out.int64(0);
		}
		out.text("</map>");
		return at;
	}

	private void map(FileChannel channel, long at) throws IOException {
		ByteBuffer entries = ByteBuffer.allocate(MAP_ENTRIES * 8).order(ByteOrder.LITTLE_ENDIAN);
		map.forEach(entries::putLong);
		channel.write(entries.flip(), at);
	}

	private void dictionary() throws IOException {
		mark();
		out.text("<variable_types>");
		for (StataColumn column : plan.columns()) {
			out.int16(column.type().code());
		}
		out.text("</variable_types>");
		fields("varnames", NAME, plan.columns().stream().map(StataColumn::name).toList());
		mark();
		out.text("<sortlist>").bytes(new byte[2 * (plan.columns().size() + 1)]).text("</sortlist>");
		fields("formats", FORMAT, plan.columns().stream().map(StataColumn::format).toList());
		fields("value_label_names", NAME, plan.columns().stream().map(StataColumn::labelSet).toList());
		fields("variable_labels", LABEL, plan.columns().stream().map(StataColumn::label).toList());
		mark();
		out.text("<characteristics>");
		notes("_dta", plan.notes());
		for (StataColumn column : plan.columns()) {
			notes(column.name(), column.notes());
		}
		out.text("</characteristics>");
	}

	private void fields(String tag, int size, List<String> texts) throws IOException {
		mark();
		out.text("<" + tag + ">");
		for (String text : texts) {
			out.field(text, size);
		}
		out.text("</" + tag + ">");
	}

	/** Notes are characteristics by the names note1, note2 and so on, and note0 with their number. */
	private void notes(String owner, List<String> notes) throws IOException {
		if (!notes.isEmpty()) {
			characteristic(owner, "note0", Integer.toString(notes.size()));
			for (int i = 0; i < notes.size(); i++) {
				characteristic(owner, "note" + (i + 1), notes.get(i));
			}
		}
	}

	private void characteristic(String owner, String name, String text) throws IOException {
		byte[] content = (text.replace("\0", "") + "\0").getBytes(StandardCharsets.UTF_8);
		out.text("<ch>").int32(2 * NAME + content.length).field(owner, NAME).field(name, NAME).bytes(content).text("</ch>");
	}

	private void valueLabels() throws IOException {
		out.text("<value_labels>");
		for (StataColumn column : plan.columns()) {
			if (column.labelSet().equals(column.name())) {
				valueLabels(column);
			}
		}
		out.text("</value_labels>");
	}

	private void valueLabels(StataColumn column) throws IOException {
		List<byte[]> texts = column.labels().stream()
				.map(label -> (label.text().replace("\0", "") + "\0").getBytes(StandardCharsets.UTF_8)).toList();
		int count = texts.size();
		int bytes = texts.stream().mapToInt(text -> text.length).sum();
		out.text("<lbl>").int32(8 + 8 * count + bytes).field(column.labelSet(), NAME).bytes(new byte[3]).int32(count)
				.int32(bytes);
		int at = 0;
		for (byte[] text : texts) {
			out.int32(at);
			at += text.length;
		}
		for (StataLabel label : column.labels()) {
			out.int32(label.value());
		}
		for (byte[] text : texts) {
			out.bytes(text);
		}
		out.text("</lbl>");
	}
}
