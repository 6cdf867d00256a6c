package uk.kith.placements.api;

/**
 * The keeping of received files, encrypted and for a set time (ADR 0057). What a file says is read
 * by those who import it alone.
 */
public interface ReceivedFiles {

  /**
   * What {@link #prepare} did.
   *
   * @param encrypted files that an earlier version had kept as they came
   * @param wrapped keys of files that were under another master key
   */
  record Prepared(int encrypted, int wrapped) {}

  /**
   * Asks whether every file can be opened.
   *
   * @throws uk.kith.kernel.service.NotSetUp when no master key is set, or files are under one that
   *     is not
   */
  void requireKeys();

  /**
   * Brings some files under the current master key, those that are not encrypted yet first.
   *
   * @return what was done; both zero when nothing is left
   */
  Prepared prepare();

  /**
   * Destroys with their keys the files of returns whose time is over. Those that name somebody
   * whose record is on hold are kept.
   *
   * @return files
   */
  int destroyOld();
}
