package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import uk.kith.app.harness.TestSql;
import uk.kith.app.returns.Uploads.Part;
import uk.kith.app.signin.Client;
import uk.kith.app.signin.TestUsers;
import uk.kith.kernel.SampleData;
import uk.kith.kernel.Seeds;
import uk.kith.kernel.service.Role;

/**
 * Broken copies of the sample return, sent over HTTP: none fails the server, and one that is
 * refused leaves no row in any table. {@code -Dkith.seed=n} sends one of them alone, {@code
 * -Dkith.mutants=5000} more of them.
 */
@ArquillianTest
@RunAsClient
@Tag("sample-data")
class MutatedUploadsIT {

  private static final int MUTANTS = Integer.getInteger("kith.mutants", 60);
  private static final int ROWS = 25;

  @ArquillianResource URI base;

  @Test
  void whateverIsSentIsHeldWholeOrLeavesNothing() throws Exception {
    Uploads officer = new Uploads(base, Client.basic(TestUsers.create(Role.PLACEMENT_OFFICER)));
    List<Part> sample = sample();
    Map<Integer, Integer> answers = new TreeMap<>();
    Map<String, Long> before = rows();
    Seeds.forEach(
        MUTANTS,
        random -> {
          try {
            HttpResponse<String> answer = officer.send(mutated(sample, random));
            answers.merge(answer.statusCode(), 1, Integer::sum);
            if (answer.statusCode() == 201) {
              String id = Uploads.json(answer).getString("id");
              String findings = officer.get("api/returns/" + id + "/findings?size=500").body();
              assertTrue(findings.contains("\"total\""), findings);
              assertEquals(204, officer.delete("api/returns/" + id).statusCode());
            } else {
              assertEquals(400, answer.statusCode(), answer.body());
              assertTrue(answer.body().contains("\"errors\":[{"), answer.body());
            }
            assertEquals(before, rows());
          } catch (IOException | SQLException e) {
            throw new IllegalStateException(e);
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
          }
        });
    System.out.println("Mutants 0 to " + (MUTANTS - 1) + " were answered " + answers);
    assertTrue(
        Long.getLong("kith.seed") != null || answers.keySet().containsAll(List.of(201, 400)),
        answers::toString);
  }

  private static List<Part> sample() throws IOException {
    try (Stream<Path> files = Files.list(SampleData.path("ssda903/return_2675_children"))) {
      return files
          .filter(f -> f.toString().endsWith(".csv") && !f.toString().endsWith("_errors.csv"))
          .sorted()
          .map(MutatedUploadsIT::firstRows)
          .toList();
    }
  }

  private static Part firstRows(Path file) {
    try (Stream<String> lines = Files.lines(file)) {
      return Part.file(
          file.getFileName().toString(),
          lines.limit(ROWS + 1L).collect(Collectors.joining("\n")) + "\n");
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  private static List<Part> mutated(List<Part> sample, Random random) throws IOException {
    List<Part> parts = new ArrayList<>(sample);
    Collections.shuffle(parts, random);
    int at = random.nextInt(parts.size());
    Part part = parts.get(at);
    if (random.nextInt(8) == 0) {
      parts.add(part);
    } else {
      parts.set(at, new Part("files", part.fileName(), bytes(part.content(), random)));
    }
    return random.nextInt(3) == 0 ? List.of(zip(parts, random)) : parts;
  }

  private static byte[] bytes(byte[] bytes, Random random) {
    int at = random.nextInt(bytes.length);
    String text = new String(bytes, StandardCharsets.UTF_8);
    byte[] changed = bytes.clone();
    switch (random.nextInt(11)) {
      case 0 -> changed = Arrays.copyOf(bytes, at);
      case 1 -> changed[at] = (byte) random.nextInt(256);
      case 2 -> changed[at] = 0;
      case 3 -> changed[at] = '"';
      case 4 ->
          changed = text.replaceFirst("CHILD,", "CHILD,CHILD,").getBytes(StandardCharsets.UTF_8);
      case 5 -> changed = text.getBytes(StandardCharsets.UTF_16);
      case 9 -> changed = columnsSwapped(text, random, 0).getBytes(StandardCharsets.UTF_8);
      case 10 -> changed = columnsSwapped(text, random, 1).getBytes(StandardCharsets.UTF_8);
      case 6 -> changed = text.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8);
      case 7 ->
          changed =
              text.replaceFirst("\n", "\n" + "x".repeat(3_000)).getBytes(StandardCharsets.UTF_8);
      default ->
          changed = text.replaceAll("\\d\\d/(\\d\\d)/", "31/$1/").getBytes(StandardCharsets.UTF_8);
    }
    return changed;
  }

  /** Two cells of every line from one on change places: with the header's, or below it alone. */
  private static String columnsSwapped(String text, Random random, int fromLine) {
    String[] lines = text.split("\n");
    int columns = lines[0].split(",", -1).length;
    int first = random.nextInt(columns);
    int second = random.nextInt(columns);
    for (int line = fromLine; line < lines.length; line++) {
      List<String> cells = Arrays.asList(lines[line].split(",", -1));
      if (cells.size() == columns) {
        Collections.swap(cells, first, second);
        lines[line] = String.join(",", cells);
      }
    }
    return String.join("\n", lines) + "\n";
  }

  /** Cut short, or with a file that unpacks to far more than it weighs. */
  private static Part zip(List<Part> parts, Random random) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      int number = 0;
      for (Part part : parts) {
        zip.putNextEntry(new ZipEntry(number++ + part.fileName()));
        zip.write(part.content());
        zip.closeEntry();
      }
      if (random.nextInt(4) == 0) {
        zip.putNextEntry(new ZipEntry("bomb.csv"));
        zip.write(new byte[20_000_000]);
        zip.closeEntry();
      }
    }
    byte[] whole = bytes.toByteArray();
    boolean cut = random.nextInt(3) == 0;
    return new Part(
        "files", "r.zip", cut ? Arrays.copyOf(whole, random.nextInt(whole.length)) : whole);
  }

  /** How many rows each table of placements has. */
  private static Map<String, Long> rows() throws SQLException {
    Map<String, Long> rows = new TreeMap<>();
    String tables =
        TestSql.text(
            "kith",
            "select string_agg(table_name, ',') from information_schema.tables"
                + " where table_schema = 'placements' and table_type = 'BASE TABLE'"
                + " and table_name not like 'flyway%'"
                // It tells whom a return touched that was held and taken back.
                + " and table_name <> 'touched'");
    for (String table : tables.split(",")) {
      rows.put(table, TestSql.number("kith", "select count(*) from placements." + table));
    }
    return rows;
  }
}
