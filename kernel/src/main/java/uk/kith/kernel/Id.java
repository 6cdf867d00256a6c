package uk.kith.kernel;

import java.util.UUID;

/** An id that Kith assigned to one kind of thing; in JSON and addresses it is the UUID's text. */
public interface Id {
  UUID value();
}
