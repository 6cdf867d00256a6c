package uk.kith.placements.internal.files;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import uk.kith.kernel.service.AllowedRoles;
import uk.kith.kernel.service.AuditTrail;
import uk.kith.kernel.service.CurrentActor;
import uk.kith.kernel.service.Role;
import uk.kith.kernel.service.UseCase;
import uk.kith.placements.api.ReceivedFiles;
import uk.kith.placements.api.Returns.UploadId;

/** Received files in the database; each method is one transaction. */
@UseCase
@AllowedRoles({Role.INFORMATION_GOVERNANCE, Role.ADMINISTRATOR})
public class DefaultReceivedFiles implements ReceivedFiles {

  /** Of one transaction; a file can be large. */
  private static final int FILES = 5;

  private static final int KEYS = 500;

  @Inject FileRows rows;
  @Inject SealedFiles files;
  @Inject MasterKeys keys;
  @Inject FilePeriod period;
  @Inject AuditTrail audit;
  @Inject CurrentActor actor;
  @Inject Clock clock;

  @Override
  public void requireKeys() {
    keys.current();
    period.months();
    for (String mark : rows.marks()) {
      if (!keys.has(mark)) {
        throw MasterKeys.missing(mark);
      }
    }
  }

  @Override
  public Prepared prepare() {
    int encrypted = 0;
    int wrapped = 0;
    for (FileTable each : FileTable.values()) {
      for (FileRows.Plain file : rows.plain(each, FILES)) {
        rows.seal(each, file.id(), files.seal(each, file.id(), file.content()));
        encrypted++;
      }
      String current = keys.current().mark();
      for (FileRows.Wrapped file : rows.underOthers(each, current, KEYS)) {
        byte[] again = files.wrapAgain(each, file.id(), file.wrappedKey(), file.masterKey());
        rows.wrap(each, file.id(), again, current);
        wrapped++;
      }
    }
    if (encrypted + wrapped > 0) {
      audit.record(
          "received-files-encrypted",
          null,
          Map.of("files", Integer.toString(encrypted), "keys", Integer.toString(wrapped)));
    }
    return new Prepared(encrypted, wrapped);
  }

  @Override
  public int destroyOld() {
    List<UUID> destroyed =
        rows.destroy(period.months(), LocalDate.now(clock), clock.instant(), actor.get().name());
    Map<UUID, Long> byUpload =
        destroyed.stream().collect(groupingBy(id -> id, TreeMap::new, counting()));
    byUpload.forEach(
        (upload, count) ->
            audit.record(
                "received-files-destroyed",
                new UploadId(upload),
                Map.of(
                    "files", Long.toString(count), "months", Integer.toString(period.months()))));
    return destroyed.size();
  }
}
