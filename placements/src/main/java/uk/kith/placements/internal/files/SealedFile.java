package uk.kith.placements.internal.files;

/**
 * A file as it is kept.
 *
 * @param content encrypted under the file's own key
 * @param wrappedKey that key, encrypted under the master key
 * @param masterKey mark of the master key
 */
// Arrays in records compare by identity: nobody compares files.
@SuppressWarnings("ArrayRecordComponent")
public record SealedFile(byte[] content, byte[] wrappedKey, String masterKey) {}
