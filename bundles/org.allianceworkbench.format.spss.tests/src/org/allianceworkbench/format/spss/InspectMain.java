package org.allianceworkbench.format.spss;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

import org.allianceworkbench.table.ReadOptions;
import org.allianceworkbench.table.TableFormatException;

import com.google.gson.Gson;

/** Inspects files in a process of its own, whose memory can be limited; prints a line of JSON for each. */
final class InspectMain {

	private InspectMain() {
	}

	public static void main(String[] files) {
		for (String file : files) {
			Map<String, Object> line = new LinkedHashMap<>();
			line.put("file", Path.of(file).getFileName().toString());
			long start = System.nanoTime();
			try {
				Map<String, Object> found = new SpssFormat().inspect(Path.of(file), ReadOptions.NONE, 1);
				line.put("case_count", found.get("case_count"));
				line.put("warnings", found.get("warnings"));
				line.put("columns", found.get("columns"));
			} catch (TableFormatException e) {
				line.put("error", e.getMessage());
			} catch (Throwable e) {
				line.put("crash", e.toString());
			}
			line.put("seconds", (System.nanoTime() - start) / 1e9);
			System.out.println(new Gson().toJson(line));
		}
	}
}
