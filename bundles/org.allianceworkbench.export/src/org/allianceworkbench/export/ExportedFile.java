package org.allianceworkbench.export;

/**
 * A file of an export.
 *
 * @param name its name, in a bundle without the bundle's
 * @param bytes its size
 * @param sha256 SHA-256 of its bytes in lower-case hexadecimal digits
 */
public record ExportedFile(String name, long bytes, String sha256) {
}
