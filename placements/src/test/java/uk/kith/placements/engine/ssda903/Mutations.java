package uk.kith.placements.engine.ssda903;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Ways in which files of a return break on their way: one to three of them at once. */
final class Mutations {

  /** Small enough that a zip that unpacks to some megabytes is too large. */
  static final ReadLimits LIMITS = new ReadLimits(40, 1 << 21, 1 << 22, 2_000);

  private Mutations() {}

  /** The first rows of each file. */
  static List<ReceivedFile> someOf(List<ReceivedFile> files, int rows) {
    return files.stream()
        .map(
            f ->
                Returns903.file(
                    f.name(),
                    new String(f.bytes(), StandardCharsets.UTF_8)
                            .lines()
                            .limit(rows + 1L)
                            .collect(Collectors.joining("\n"))
                        + "\n"))
        .toList();
  }

  static List<ReceivedFile> mutated(List<ReceivedFile> sample, Random random) {
    List<ReceivedFile> files = new ArrayList<>(sample);
    Collections.shuffle(files, random);
    for (int n = 1 + random.nextInt(3); n > 0; n--) {
      int at = random.nextInt(files.size());
      ReceivedFile file = files.get(at);
      switch (random.nextInt(10)) {
        case 0 -> files.add(new ReceivedFile("again-" + file.name(), file.bytes()));
        case 1 -> files.remove(at);
        default -> files.set(at, new ReceivedFile(name(file, random), bytes(file.bytes(), random)));
      }
      if (files.isEmpty()) {
        return files;
      }
    }
    return random.nextInt(3) == 0 ? List.of(zip(files, random)) : files;
  }

  private static String name(ReceivedFile file, Random random) {
    return switch (random.nextInt(8)) {
      case 0 -> "../" + file.name();
      case 1 -> "2017/" + file.name();
      case 2 -> "";
      case 3 -> "a".repeat(300) + ".csv";
      default -> file.name();
    };
  }

  private static byte[] bytes(byte[] bytes, Random random) {
    int at = bytes.length == 0 ? 0 : random.nextInt(bytes.length);
    String text = new String(bytes, StandardCharsets.UTF_8);
    return switch (random.nextInt(16)) {
      case 0 -> Arrays.copyOf(bytes, at);
      case 1 -> set(bytes, at, random.nextInt(256));
      case 2 -> set(bytes, at, 0);
      case 3 -> set(bytes, at, '"');
      case 4 -> utf8(lines(text, random, Collections::shuffle));
      case 5 -> utf8(swappedColumns(text, random));
      case 6 -> utf8(text.replaceFirst("CHILD,DOB", "CHILD,CHILD"));
      case 7 -> text.getBytes(StandardCharsets.UTF_16);
      case 8 -> (text + "\u00e9\u2019").getBytes(Charset.forName("windows-1252"));
      case 9 ->
          utf8(text.replaceFirst("\n([^,]*),", "\n" + "x".repeat(random.nextInt(5_000)) + ","));
      case 10 -> utf8(text.replace("\n", random.nextBoolean() ? "\r" : "\r\n"));
      case 11 -> utf8(text.replaceAll("\n(.)", random.nextBoolean() ? "\r\n$1" : "\n\n$1"));
      case 12 -> utf8(text.replace(',', random.nextBoolean() ? ';' : '\t'));
      case 13 -> utf8(text + text);
      case 14 -> utf8(text.replaceAll("\\d{2}/(\\d{2})/\\d{4}", odd(random)));
      default -> utf8(text.replaceAll("(?m)^([^,]+),", "$1\u0007,"));
    };
  }

  /** Dates as they should not be. */
  private static String odd(Random random) {
    String[] odd = {
      "31/$1/2017", "43100", "01/$1/0001", "01/$1/9999", "2017-$1-31", "0/0/0000", ""
    };
    return odd[random.nextInt(odd.length)];
  }

  private interface Reorder {
    void apply(List<String> lines, Random random);
  }

  private static String lines(String text, Random random, Reorder reorder) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    reorder.apply(lines, random);
    return String.join("\n", lines) + "\n";
  }

  /** Two columns change places, with or without their headings. */
  private static String swappedColumns(String text, Random random) {
    List<String> lines = text.lines().toList();
    int width = lines.isEmpty() ? 1 : lines.get(0).split(",", -1).length;
    int one = random.nextInt(width);
    int other = random.nextInt(width);
    boolean headings = random.nextBoolean();
    List<String> swapped = new ArrayList<>();
    for (int i = 0; i < lines.size(); i++) {
      String[] cells = lines.get(i).split(",", -1);
      if ((i > 0 || headings) && Math.max(one, other) < cells.length) {
        String cell = cells[one];
        cells[one] = cells[other];
        cells[other] = cell;
      }
      swapped.add(String.join(",", cells));
    }
    return String.join("\n", swapped) + "\n";
  }

  private static ReceivedFile zip(List<ReceivedFile> files, Random random) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int number = 0;
      for (ReceivedFile file : files) {
        zip.putNextEntry(
            new ZipEntry((random.nextInt(20) == 0 ? number++ + "/" : "") + number++ + file.name()));
        zip.write(file.bytes());
        zip.closeEntry();
      }
      if (random.nextInt(10) == 0) {
        zip.putNextEntry(new ZipEntry("bomb.csv"));
        zip.write(new byte[(1 << 21) + random.nextInt(1 << 21)]);
        zip.closeEntry();
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    byte[] whole = bytes.toByteArray();
    return new ReceivedFile(
        "return.zip",
        switch (random.nextInt(6)) {
          case 0 -> Arrays.copyOf(whole, random.nextInt(whole.length));
          case 1 -> set(whole, random.nextInt(whole.length), random.nextInt(256));
          default -> whole;
        });
  }

  private static byte[] set(byte[] bytes, int at, int value) {
    byte[] changed = bytes.clone();
    if (changed.length > 0) {
      changed[at] = (byte) value;
    }
    return changed;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
