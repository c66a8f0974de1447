package org.allianceworkbench.project;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;

import org.allianceworkbench.table.Column;
import org.allianceworkbench.table.ColumnSpec;
import org.allianceworkbench.table.DisplayFormat;
import org.allianceworkbench.table.Progress;
import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.Table;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts are measured unless the source binds them to a width: what is said to be lost depends on it. */
class ConversionTest {

	private static final String LONG = "a remark that is much longer than anybody said it would be, ".repeat(3);

	private final Formats formats = Catalogue.installed().formats();

	@TempDir
	Path folder;

	private static Table table(String... texts) {
		return Table.of(Column.of(ColumnSpec.text("remark").width(4).format(new DisplayFormat("AHEX", 8, 0)).build(), texts));
	}

	private ConversionResult converted(String source, Table table, String target) throws Exception {
		Path file = folder.resolve(source);
		formats.writing(file).write(file, table);
		return new Conversion(formats, file, ReadOptions.NONE, folder.resolve(target), false).run(Progress.NONE);
	}

	private Table read(String name) throws Exception {
		return formats.detect(folder.resolve(name)).read(folder.resolve(name), ReadOptions.NONE);
	}

	@Test
	void theDictionaryOfAnSpssFileBindsItsTexts() throws Exception {
		ConversionResult result = converted("source.sav", table("a", "bcde"), "copy.sav");
		assertThat(result.losses()).isEmpty();
		assertThat(read("copy.sav").specs().get(0).width()).isEqualTo(4);
		assertThat(read("copy.sav").specs().get(0).format()).isEqualTo(new DisplayFormat("AHEX", 8, 0));
	}

	/** A workbook's codebook says widths too, but anybody may type a longer text into a cell. */
	@Test
	void theCodebookOfAWorkbookDoesNotBindItsCells() throws Exception {
		ConversionResult result = converted("source.xlsx", table("a", LONG), "copy.sav");
		assertThat(result.losses()).anySatisfy(loss -> assertThat(loss)
				.startsWith("remark: the print format AHEX8 does not fit"));
		Column copy = read("copy.sav").column("remark");
		assertThat(copy.text(1)).isEqualTo(LONG.stripTrailing());
		assertThat(copy.spec().width()).isEqualTo(LONG.length());
	}

	@Test
	void lettersThatNeedMoreRoomInUtf8AreNotCut() throws Exception {
		String text = "\u00e4".repeat(4) + "\u4e16";
		converted("source.csv", table("a", text, null), "copy.zsav");
		assertThat(List.of(read("copy.zsav").column("remark").text(0), read("copy.zsav").column("remark").text(1)))
				.containsExactly("a", text);
	}
}
