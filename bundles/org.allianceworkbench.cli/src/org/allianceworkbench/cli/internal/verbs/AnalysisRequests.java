package org.allianceworkbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import com.google.gson.Gson;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;

import org.allianceworkbench.cli.internal.invocation.Defect;
import org.allianceworkbench.cli.internal.invocation.Invocation;
import org.allianceworkbench.project.FileAnalysis;
import org.allianceworkbench.project.InputException;
import org.allianceworkbench.project.ProjectException;
import org.allianceworkbench.publish.JsonPublisher;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.ReadOptions;

/**
 * Many analyses of data files in one run: a request on each line, {@code {"id": ..., "data": FILE, "analysis": ID, "set":
 * {...}}}, and an answer on a line for each, {@code {"id": ..., "result": {...}}} or {@code {"id": ..., "error": "one
 * sentence"}}.
 *
 * @param invocation the run
 * @param reading how files are read
 */
record AnalysisRequests(Invocation invocation, ReadOptions reading) {

	private static final int FAILED = 3;

	/**
	 * Answers all requests of a file.
	 *
	 * @return 0, or 3 when one could not be answered, or 70 when that was a defect of the program
	 * @throws ProjectException when the file can't be read or a line is no request
	 */
	int answer(Path file) throws ProjectException {
		int status = 0;
		int number = 0;
		try {
			for (String line : Files.readAllLines(file)) {
				number++;
				if (!line.isBlank()) {
					status = Math.max(status, answer(request(file, number, line)));
				}
			}
		} catch (IOException e) {
			throw new InputException(file + ": " + e.getMessage(), e);
		}
		return status;
	}

	private static JsonObject request(Path file, int number, String line) throws InputException {
		try {
			JsonObject request = JsonParser.parseString(line).getAsJsonObject();
			for (String name : new String[] { "id", "data", "analysis" }) {
				Objects.requireNonNull(request.get(name), name).getAsString();
			}
			return request;
		} catch (JsonParseException | IllegalStateException | UnsupportedOperationException | NullPointerException e) {
			throw new InputException(file + ": line " + number
					+ " is no request; write {\"id\": ..., \"data\": FILE, \"analysis\": ID, "
					+ "\"set\": {\"option\": \"value\"}}", e);
		}
	}

	private int answer(JsonObject request) {
		JsonObject answer = new JsonObject();
		answer.add("id", request.get("id"));
		Map<String, String> set = new LinkedHashMap<>();
		if (request.has("set")) {
			for (Map.Entry<String, JsonElement> option : request.getAsJsonObject("set").entrySet()) {
				set.put(option.getKey(), option.getValue().getAsString());
			}
		}
		int status = 0;
		try {
			answer.add("result", JsonParser.parseString(JsonPublisher.json(FileAnalysis.run(invocation.catalogue(),
					invocation.path(request.get("data").getAsString()), reading, request.get("analysis").getAsString(), set,
					invocation.progress()))));
		} catch (ProjectException e) {
			answer.addProperty("error", e.getMessage());
			status = FAILED;
		} catch (CancelledException e) {
			throw e;
		} catch (RuntimeException e) {
			answer.addProperty("error", Defect.of(e, invocation.environment()));
			status = Defect.EXIT_STATUS;
		}
		invocation.jsonText(new Gson().newBuilder().serializeNulls().disableHtmlEscaping().create().toJson(answer));
		return status;
	}
}
