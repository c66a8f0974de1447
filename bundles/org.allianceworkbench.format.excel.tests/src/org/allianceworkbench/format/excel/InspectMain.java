package org.allianceworkbench.format.excel;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

/**
 * Inspects workbooks in a process of its own, whose memory can be limited; prints a line of JSON for each, as the corpus' own
 * comparison reads it.
 */
final class InspectMain {

	private InspectMain() {
	}

	public static void main(String[] files) {
		Gson gson = new GsonBuilder().serializeNulls().serializeSpecialFloatingPointValues().disableHtmlEscaping().create();
		for (String file : files) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("file", Path.of(file).getFileName().toString());
			long start = System.nanoTime();
			try {
				line.putAll(new ExcelFormat().inspect(Path.of(file), ReadOptions.NONE, 6));
			} catch (TableFormatException e) {
				line.put("error", e.getMessage());
			} catch (Throwable e) {
				line.put("crash", e.toString());
			}
			line.put("seconds", (System.nanoTime() - start) / 1e9);
			System.out.println(gson.toJson(line));
		}
	}
}
