package uk.kith.placements.internal.files;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.kith.kernel.service.Sql;

/** Encrypts files on their way into the database, and opens them on their way out. */
@ApplicationScoped
public class SealedFiles {

  private final FileEnvelope envelope = new FileEnvelope();

  @Inject MasterKeys keys;

  public SealedFile seal(FileTable table, UUID id, byte[] plain) {
    return envelope.seal(plain, keys.current(), table.name(id));
  }

  /**
   * The file of a row with id, content, wrapped_key and master_key; null when it is kept no longer.
   * One without a key is of an instance before files were encrypted.
   */
  public byte @Nullable [] read(FileTable table, ResultSet row) throws SQLException {
    byte[] content = row.getBytes("content");
    byte[] wrapped = row.getBytes("wrapped_key");
    String mark = Sql.findText(row, "master_key");
    if (content == null || wrapped == null || mark == null) {
      return content;
    }
    return envelope.open(
        new SealedFile(content, wrapped, mark), keys.of(mark), table.name(Sql.uuid(row, "id")));
  }

  /** The key of a file under the current master key. */
  byte[] wrapAgain(FileTable table, UUID id, byte[] wrapped, String mark) {
    return envelope.wrapAgain(wrapped, keys.of(mark), keys.current(), table.name(id));
  }
}
