package org.allianceworkbench.cli.internal.verbs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

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
import org.allianceworkbench.report.Report;
import org.allianceworkbench.table.CancelledException;
import org.allianceworkbench.table.ReadOptions;

/**
 * Many analyses of data files in one run: a request on each line, {@code {"id": ..., "data": FILE, "analysis": ID, "set":
 * {...}}}, and an answer on a line for each, {@code {"id": ..., "result": {...}}} or {@code {"id": ..., "error": "one
 * sentence"}}. A line that is no request has an answer, too; its id is null when it has none.
 *
 * @param invocation the run
 * @param reading how files are read
 */
record AnalysisRequests(Invocation invocation, ReadOptions reading) {

	private static final int FAILED = 3;

	/**
	 * Answers all requests of a file.
	 *
	 * @return 0, or 3 when one could not be answered or a line is no request, or 70 when that was a defect of the program
	 * @throws ProjectException when the file can't be read
	 */
	int answer(Path file) throws ProjectException {
		int status = 0;
		int number = 0;
		try {
			for (String line : Files.readAllLines(file)) {
				number++;
				if (!line.isBlank()) {
					status = Math.max(status, answer(file, number, line));
				}
			}
		} catch (IOException e) {
			throw new InputException(file + ": " + e.getMessage(), e);
		}
		return status;
	}

	/** A line that is no request is answered, too, without the id that nobody knows. */
	private int answer(Path file, int number, String line) {
		JsonObject request = new JsonObject();
		JsonObject answer = new JsonObject();
		int status = 0;
		try {
			request = parsed(line).orElse(request);
			answer.add("id", request.get("id"));
			answer.add("result", JsonParser.parseString(JsonPublisher.json(result(required(request, file, number)))));
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

	/** The line as an object of JSON, when it is one. */
	private static Optional<JsonObject> parsed(String line) {
		try {
			JsonElement json = JsonParser.parseString(line);
			return json.isJsonObject() ? Optional.of(json.getAsJsonObject()) : Optional.empty();
		} catch (JsonParseException e) {
			return Optional.empty();
		}
	}

	private static JsonObject required(JsonObject request, Path file, int number) throws InputException {
		boolean whole = Stream.of("id", "data", "analysis").allMatch(name -> request.has(name) && request.get(name).isJsonPrimitive());
		boolean set = !request.has("set") || request.get("set").isJsonObject() && request.getAsJsonObject("set").asMap().values().stream()
				.allMatch(JsonElement::isJsonPrimitive);
		if (!whole || !set) {
			throw new InputException(file + ": line " + number
					+ " is no request; write {\"id\": ..., \"data\": FILE, \"analysis\": ID, "
					+ "\"set\": {\"option\": \"value\"}}");
		}
		return request;
	}

	private Report result(JsonObject request) throws ProjectException {
		Map<String, String> set = new LinkedHashMap<>();
		if (request.has("set")) {
			request.getAsJsonObject("set").asMap().forEach((option, value) -> set.put(option, value.getAsString()));
		}
		return FileAnalysis.run(invocation.catalogue(), invocation.path(request.get("data").getAsString()), reading,
				request.get("analysis").getAsString(), set, invocation.progress());
	}
}
