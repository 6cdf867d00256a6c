package uk.kith.placements.internal.files;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class FileEnvelopeTest {

  private static final byte[] FILE =
      "CHILD,SEX,DOB\nA1,1,27/03/2008\n".repeat(500).getBytes(StandardCharsets.UTF_8);
  private static final String NAME = "placements.return_file 1";

  private final FileEnvelope envelope = new FileEnvelope();
  private final MasterKey key = key(1);
  private final MasterKey other = key(2);

  private static MasterKey key(int fill) {
    byte[] bytes = new byte[32];
    java.util.Arrays.fill(bytes, (byte) fill);
    return MasterKey.of(Base64.getEncoder().encodeToString(bytes), "the key");
  }

  @Test
  void whatIsSealedOpensUnchanged() {
    for (byte[] file : new byte[][] {FILE, {}, {'P', 'K', 3, 4}}) {
      assertArrayEquals(file, envelope.open(envelope.seal(file, key, NAME), key, NAME));
    }
  }

  @Test
  void nothingOfTheFileIsLeftInWhatIsStored() {
    SealedFile sealed = envelope.seal(FILE, key, NAME);
    String stored = new String(sealed.content(), StandardCharsets.ISO_8859_1);
    assertFalse(stored.contains("27/03/2008"));
    assertTrue(sealed.content().length < FILE.length / 5, "it is compressed before");
  }

  @Test
  void eachFileHasAKeyOfItsOwn() {
    SealedFile one = envelope.seal(FILE, key, NAME);
    SealedFile two = envelope.seal(FILE, key, NAME);
    assertFalse(java.util.Arrays.equals(one.content(), two.content()));
    SealedFile crossed = new SealedFile(one.content(), two.wrappedKey(), one.masterKey());
    assertThrows(MasterKeyProblem.class, () -> envelope.open(crossed, key, NAME));
  }

  @Test
  void anotherMasterKeyOpensNothing() {
    SealedFile sealed = envelope.seal(FILE, key, NAME);
    assertThrows(MasterKeyProblem.class, () -> envelope.open(sealed, other, NAME));
  }

  @Test
  void aFileCannotTakeThePlaceOfAnother() {
    SealedFile sealed = envelope.seal(FILE, key, NAME);
    assertThrows(
        MasterKeyProblem.class, () -> envelope.open(sealed, key, "placements.return_file 2"));
  }

  @Test
  void oneBitThatWasChangedIsSeen() {
    SealedFile sealed = envelope.seal(FILE, key, NAME);
    for (byte[] part : new byte[][] {sealed.content(), sealed.wrappedKey()}) {
      for (int at : new int[] {0, 20, part.length - 1}) {
        part[at] ^= 1;
        assertThrows(MasterKeyProblem.class, () -> envelope.open(sealed, key, NAME));
        part[at] ^= 1;
      }
    }
    assertArrayEquals(FILE, envelope.open(sealed, key, NAME));
  }

  @Test
  void aKeyThatIsWrappedAgainOpensUnderTheNewMasterKeyAlone() {
    SealedFile sealed = envelope.seal(FILE, key, NAME);
    SealedFile again =
        new SealedFile(
            sealed.content(),
            envelope.wrapAgain(sealed.wrappedKey(), key, other, NAME),
            other.mark());
    assertArrayEquals(FILE, envelope.open(again, other, NAME));
    assertThrows(MasterKeyProblem.class, () -> envelope.open(again, key, NAME));
  }

  @Test
  void aMasterKeyTellsItselfByAMarkAndNeverPrintsItself() {
    assertNotEquals(key.mark(), other.mark());
    assertEquals(key.mark(), key(1).mark());
    assertEquals("master key " + key.mark(), key.toString());
  }

  @Test
  void whatIsNoKeyIsSaidWithoutTellingIt() {
    for (String wrong : new String[] {"", "c2hvcnQ=", "not base64 !", "A".repeat(64)}) {
      String said =
          assertThrows(MasterKeyProblem.class, () -> MasterKey.of(wrong, "The setting")).toString();
      assertTrue(said.contains("The setting"), said);
      assertTrue(wrong.isEmpty() || !said.contains(wrong), said);
    }
  }
}
