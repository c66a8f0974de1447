package org.allianceworkbench.store.internal;

import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;

import org.allianceworkbench.store.Source;

/** The table {@code place}: sheets and columns of files, kept once however many rows come from them. */
final class Places {

	private record Place(String sheet, String column) {
	}

	private final Session session;
	private final Map<Place, Long> ids = new HashMap<>();

	Places(Session session) {
		this.session = session;
	}

	/** Number of the place of a source; {@code null} for an edit. */
	Long of(Source source) throws SQLException {
		if (source.equals(Source.NONE)) {
			return null;
		}
		Place place = new Place(source.sheet(), source.column());
		Long id = ids.get(place);
		if (id == null) {
			id = find(place);
			ids.put(place, id);
		}
		return id;
	}

	private long find(Place place) throws SQLException {
		long id = session.number("SELECT id FROM place WHERE sheet = ? AND col = ?", place.sheet(), place.column());
		if (id == 0) {
			id = session.number("SELECT max(id) FROM place") + 1;
			session.update("INSERT INTO place (id, sheet, col) VALUES (?, ?, ?)", id, place.sheet(), place.column());
		}
		return id;
	}
}
