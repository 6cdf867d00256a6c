package uk.kith.placements.engine;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The bedrooms of a household in which children who are placed there, and young adults staying put,
 * may sleep. A room in which somebody else sleeps, such as a carer's own child, is not among them.
 * Who sleeps in which room is not recorded.
 */
public record Bedrooms(List<Room> rooms) {

  /** More beds for children than any foster home has; what is asked of them is worked out whole. */
  public static final int MOST_BEDS = 12;

  /**
   * One bedroom.
   *
   * @param beds one or more
   * @param mayBeShared whether more than one child may sleep in it; never in a room with one bed
   */
  public record Room(int beds, boolean mayBeShared) {
    public Room {
      if (beds < 1) {
        throw new IllegalArgumentException("a bedroom has one bed or more");
      }
      mayBeShared = mayBeShared && beds > 1;
    }

    /** Children who may sleep in it. */
    public int holds() {
      return mayBeShared ? beds : 1;
    }
  }

  public Bedrooms {
    rooms = List.copyOf(rooms);
    if (rooms.isEmpty()) {
      throw new IllegalArgumentException("one bedroom or more is recorded, or nothing");
    }
    if (rooms.stream().mapToInt(Room::beds).sum() > MOST_BEDS) {
      throw new IllegalArgumentException("at most " + MOST_BEDS + " beds are recorded");
    }
  }

  /** With more rooms for one child each, as far as they may be recorded. */
  public Bedrooms withRoomsForOne(int more) {
    int beds = rooms.stream().mapToInt(Room::beds).sum();
    return new Bedrooms(
        Stream.concat(
                rooms.stream(),
                Stream.generate(() -> new Room(1, false)).limit(Math.min(more, MOST_BEDS - beds)))
            .toList());
  }

  /** How many may sleep in each room, the smallest first. */
  public int[] holding() {
    return rooms.stream().mapToInt(Room::holds).sorted().toArray();
  }

  /** How many may sleep in all of them. */
  public int holds() {
    return IntStream.of(holding()).sum();
  }
}
