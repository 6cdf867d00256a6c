package uk.kith.app.returns;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jboss.arquillian.junit5.container.annotation.ArquillianTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.kith.app.actor.RunAs;
import uk.kith.app.data.Sql;
import uk.kith.kernel.ReturnId;
import uk.kith.kernel.service.Actor;
import uk.kith.kernel.service.NotSetUp;
import uk.kith.kernel.service.Role;
import uk.kith.placements.api.ReceivedFiles;
import uk.kith.placements.api.Returns;
import uk.kith.placements.api.Returns.KeptFiles;
import uk.kith.placements.engine.ssda903.ReceivedFile;
import uk.kith.placements.internal.files.DestroyedFiles;
import uk.kith.placements.internal.files.FileTable;
import uk.kith.placements.internal.files.SealedFiles;

/**
 * Files of returns lie encrypted in the database, each under a key of its own, and are destroyed
 * with it when their time is over (ADR 0057). Inside the server, for nothing outside can open one.
 */
@ArquillianTest
class ReceivedFilesIT {

  private static final String LONG_AGO = "2019-03-05 12:00+00";

  @Inject Returns returns;
  @Inject ReceivedFiles files;
  @Inject DestroyedFiles daily;
  @Inject SealedFiles sealed;
  @Inject RunAs runAs;
  @Inject Sql sql;

  private final String child = "F" + UUID.randomUUID();
  private final byte[] header =
      (Uploads.HEADER + child + ",1,27/03/2008,WROM,UN2,,\n").getBytes(StandardCharsets.UTF_8);
  private final byte[] episodes =
      (Uploads.EPISODES + child + ",2017-05-01,S,C2,N1,U6,PR1,,,,S60 1AA,,1234567\n")
          .getBytes(StandardCharsets.UTF_8);
  private @Nullable ReturnId received;

  @BeforeEach
  void receive() throws Exception {
    received =
        as(
            () ->
                returns
                    .receive(
                        List.of(
                            new ReceivedFile("h.csv", header), new ReceivedFile("e.csv", episodes)),
                        2018)
                    .returns()
                    .get(0)
                    .id());
  }

  @AfterEach
  void takeBack() throws Exception {
    UUID upload =
        sql.list(
                "select upload_id from placements.statutory_return where id = ?",
                row -> row.getObject(1, UUID.class),
                id().value())
            .get(0);
    as(
        () -> {
          returns.takeBack(id());
          return id();
        });
    assertFalse(
        sql.exists("select 1 from placements.return_file where upload_id = ?", upload),
        "the files go with the return");
  }

  @Test
  void theDatabaseHoldsNothingThatCanBeReadWithoutTheMasterKey() throws Exception {
    assertEquals(2, count("wrapped_key is not null and master_key is not null"));
    assertEquals(
        0, count("position(convert_to(?, 'UTF8') in f.content) > 0", child), "no file as it came");
    assertEquals(2, count("octet_length(f.content) > 0"));
    assertArrayEquals(header, opened("h.csv"));
    assertArrayEquals(episodes, opened("e.csv"));
  }

  @Test
  void whatAVersionBeforeKeptAsItCameIsEncryptedAndOpensUnchanged() throws Exception {
    plain("e.csv", episodes);
    assertArrayEquals(episodes, opened("e.csv"), "it is read as it is");
    as(
        () -> {
          daily.run();
          return daily;
        });
    assertEquals(2, count("wrapped_key is not null"));
    assertEquals(0, count("position(convert_to(?, 'UTF8') in f.content) > 0", child));
    assertArrayEquals(episodes, opened("e.csv"));
  }

  @Test
  void aFileUnderAKeyThatIsNotSetStopsTheStartAndIsNotTouched() throws Exception {
    as(
        () -> {
          files.requireKeys();
          return files;
        });
    String mark = text("e.csv", "master_key");
    String before = text("e.csv", "encode(wrapped_key, 'hex') || encode(content, 'hex')");
    mark("e.csv", "ffffffffffffffff");
    try {
      String said =
          assertThrows(
                  NotSetUp.class,
                  () ->
                      as(
                          () -> {
                            files.requireKeys();
                            return files;
                          }))
              .toString();
      assertTrue(said.contains("ffffffffffffffff"), said);
      assertThrows(NotSetUp.class, () -> as(() -> files.prepare()));
      assertEquals(before, text("e.csv", "encode(wrapped_key, 'hex') || encode(content, 'hex')"));
    } finally {
      mark("e.csv", mark);
    }
    assertArrayEquals(episodes, opened("e.csv"));
  }

  @Test
  void afterThePeriodFileAndKeyAreDestroyedAndTheRowsStay() throws Exception {
    assertNull(kept().destroyedAt());
    daily();
    assertEquals(2, count("content is not null"), "not before its time");
    receivedLongAgo();
    assertEquals("2021-03-05", kept().destroyOn().toString());
    daily();
    assertEquals(2, count("content is null and wrapped_key is null and destroyed_at is not null"));
    assertNotNull(kept().destroyedAt());
    assertTrue(
        sql.exists(
            "select 1 from placements.return_row where return_id = ? and child = ?",
            id().value(),
            child));
    assertTrue(
        sql.exists(
            "select 1 from app.audit_event e join placements.statutory_return s"
                + " on s.upload_id::text = e.thing_id::text where s.id = ?"
                + " and e.action = 'received-files-destroyed' and e.actor = 'a-test'"
                + " and e.details::text like '%\"files\": \"2\"%'",
            id().value()));
  }

  @Test
  void filesThatNameSomebodyOnHoldAreKeptUntilTheHoldEnds() throws Exception {
    receivedLongAgo();
    UUID hold = UUID.randomUUID();
    sql.update(
        "insert into placements.hold (id, authority, kind, subject, reason, held_at, held_by,"
            + " review_by) select ?, authority, 'CHILD', id, 'an inquiry', now(), 'somebody',"
            + " current_date from placements.child where local_id = ?",
        hold,
        child);
    daily();
    assertEquals(2, count("content is not null"));
    sql.update("delete from placements.hold where id = ?", hold);
    daily();
    assertEquals(0, count("content is not null"));
  }

  @Test
  void theSameFilesAgainChangeNothingOnceTheyAreDestroyed() throws Exception {
    receivedLongAgo();
    daily();
    assertTrue(
        as(
            () ->
                returns
                    .receive(
                        List.of(
                            new ReceivedFile("h.csv", header), new ReceivedFile("e.csv", episodes)),
                        2018)
                    .isUnchanged()));
  }

  private static final String OF =
      "join placements.statutory_return r on r.upload_id = f.upload_id"
          + " where r.id = ? and f.name = ?";

  private <T> T as(Callable<T> work) throws Exception {
    return runAs.call(new Actor("a-test", EnumSet.allOf(Role.class)), work);
  }

  private ReturnId id() {
    return java.util.Objects.requireNonNull(received);
  }

  private KeptFiles kept() throws Exception {
    return java.util.Objects.requireNonNull(as(() -> returns.getReturn(id())).files());
  }

  private void daily() throws Exception {
    as(
        () -> {
          daily.run();
          return daily;
        });
  }

  private void receivedLongAgo() {
    sql.update(
        "update placements.return_upload set received_at = ?::timestamptz"
            + " where id = (select upload_id from placements.statutory_return where id = ?)",
        LONG_AGO,
        id().value());
  }

  private void plain(String name, byte[] content) {
    sql.update(
        "update placements.return_file f set content = ?, wrapped_key = null, master_key = null"
            + " from placements.statutory_return r where r.upload_id = f.upload_id"
            + " and r.id = ? and f.name = ?",
        content,
        id().value(),
        name);
  }

  private void mark(String name, String mark) {
    sql.update(
        "update placements.return_file f set master_key = ?"
            + " from placements.statutory_return r where r.upload_id = f.upload_id"
            + " and r.id = ? and f.name = ?",
        mark,
        id().value(),
        name);
  }

  private int count(String which, Object... values) {
    Object[] all = new Object[values.length + 1];
    all[0] = id().value();
    System.arraycopy(values, 0, all, 1, values.length);
    return sql.list(
            "select count(*) from placements.return_file f join placements.statutory_return r"
                + " on r.upload_id = f.upload_id where r.id = ? and "
                + which,
            row -> row.getInt(1),
            all)
        .get(0);
  }

  private String text(String name, String what) {
    return sql.list(
            "select " + what + " from placements.return_file f " + OF,
            row -> row.getString(1),
            id().value(),
            name)
        .get(0);
  }

  private byte[] opened(String name) {
    return sql.list(
            "select f.* from placements.return_file f " + OF, this::open, id().value(), name)
        .get(0);
  }

  private byte[] open(ResultSet row) throws SQLException {
    return Objects.requireNonNull(sealed.read(FileTable.RETURN, row));
  }
}
