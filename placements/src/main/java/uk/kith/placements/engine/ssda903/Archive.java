package uk.kith.placements.engine.ssda903;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a zip within limits; never trusts the sizes that it states. */
final class Archive {

  private static final int BUFFER = 16 * 1024;

  private Archive() {}

  static boolean isZip(ReceivedFile file) {
    byte[] b = file.bytes();
    return b.length >= 4 && b[0] == 'P' && b[1] == 'K' && (b[2] == 3 || b[2] == 5);
  }

  /** The files of a zip, folders and what operating systems add left out. */
  static List<ReceivedFile> unpack(ReceivedFile zip, ReadLimits limits) {
    List<ReceivedFile> files = new ArrayList<>();
    long bytes = 0;
    int entries = 0;
    try (ZipInputStream in =
        new ZipInputStream(new ByteArrayInputStream(zip.bytes()), StandardCharsets.UTF_8)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (++entries > limits.files()) {
          throw tooLarge(zip, "it holds more than " + limits.files() + " files");
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int n = in.read(buffer); n >= 0; n = in.read(buffer)) {
          bytes += n;
          if (out.size() + n > limits.bytesPerFile() || bytes > limits.bytes()) {
            throw tooLarge(zip, "unpacked it is larger than this service reads");
          }
          out.write(buffer, 0, n);
        }
        if (!entry.isDirectory() && !isSystemFile(entry.getName())) {
          files.add(new ReceivedFile(entry.getName(), out.toByteArray()));
        }
      }
    } catch (IOException | IllegalArgumentException e) {
      throw broken(zip);
    }
    if (files.isEmpty()) {
      throw broken(zip);
    }
    return files;
  }

  private static boolean isSystemFile(String path) {
    String name = path.substring(path.lastIndexOf('/') + 1);
    return path.startsWith("__MACOSX/")
        || name.startsWith(".")
        || name.equalsIgnoreCase("thumbs.db")
        || name.equalsIgnoreCase("desktop.ini");
  }

  private static Unreadable tooLarge(ReceivedFile zip, String why) {
    return new Unreadable("too-large", zip.name(), "The zip cannot be read: " + why + ".");
  }

  private static Unreadable broken(ReceivedFile zip) {
    return new Unreadable(
        "broken-zip",
        zip.name(),
        "The zip cannot be read: it is broken, encrypted or empty.\nMaybe pack it again.");
  }
}
