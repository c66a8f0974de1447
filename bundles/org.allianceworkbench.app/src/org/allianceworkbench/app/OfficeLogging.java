package org.allianceworkbench.app;

import java.lang.reflect.Field;

import org.apache.logging.log4j.simple.SimpleLoggerContextFactory;
import org.apache.logging.log4j.spi.Provider;
import org.apache.logging.log4j.util.ProviderUtil;
import org.eclipse.core.runtime.ILog;

/**
 * Gives the library that reads and writes Office files a simple log.
 * <p>
 * As a bundle, its logging interface (log4j-api) keeps a lock for the thread in which it was started until another bundle brings
 * an implementation. None does here, the window's framework starts it in a thread of its own, and so everybody who writes a Word
 * document or a workbook would wait for ever. There is no public way to name an implementation without that lock.
 */
final class OfficeLogging {

	private OfficeLogging() {
	}

	/** Does it once, before anything is read or written. */
	static void prepare() {
		try {
			Field chosen = ProviderUtil.class.getDeclaredField("PROVIDER");
			chosen.setAccessible(true);
			chosen.set(null, new Provider(0, "2.6.0", SimpleLoggerContextFactory.class) {
				// all it says is the class
			});
		} catch (ReflectiveOperationException e) {
			ILog.of(OfficeLogging.class).error("Word documents and workbooks can't be written in this window: " + e.getMessage(),
					e);
		}
	}
}
