package uk.kith.app.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collections;
import java.util.HexFormat;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The style sheet, scripts and images that pages use, read once from the class path. Their address
 * carries a digest over all of them, so that browsers may keep them for ever and still see a new
 * version at once.
 */
public final class Assets {
  private static final Map<String, byte[]> FILES = read();
  private static final String DIGEST = digest(FILES);

  private Assets() {}

  /** The address of an asset, such as {@code kith.css}; an unknown name is a mistake of ours. */
  public static String path(String name) {
    if (!FILES.containsKey(name)) {
      throw new IllegalArgumentException("no asset " + name + "; there are " + FILES.keySet());
    }
    return "/assets/" + DIGEST + "/" + name;
  }

  /** True when the digits are those of the version served now. */
  static boolean isCurrent(String digest) {
    return DIGEST.equals(digest);
  }

  /** The bytes of an asset; null when there is none of that name. */
  static byte @Nullable [] find(String name) {
    return FILES.get(name);
  }

  private static Map<String, byte[]> read() {
    Map<String, byte[]> files = new TreeMap<>();
    new String(bytes("index.txt"), StandardCharsets.UTF_8)
        .lines()
        .map(String::strip)
        .filter(name -> !name.isEmpty())
        .forEach(name -> files.put(name, bytes(name)));
    return Collections.unmodifiableMap(files);
  }

  private static byte[] bytes(String name) {
    try (InputStream in = Assets.class.getResourceAsStream("/assets/" + name)) {
      if (in == null) {
        throw new IllegalStateException("asset " + name + " is not on the class path");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String digest(Map<String, byte[]> files) {
    try {
      MessageDigest sha = MessageDigest.getInstance("SHA-256");
      files.forEach(
          (name, bytes) -> {
            sha.update(name.getBytes(StandardCharsets.UTF_8));
            sha.update(bytes);
          });
      return HexFormat.of().formatHex(sha.digest()).substring(0, 12);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
