package id.pimpasa.home;

import java.util.List;

/**
 * Who is signed in, as the start page greets them.
 *
 * @param positions each position with its office; none for an administrator, who has no work in the processes
 */
record Welcome(String name, List<Position> positions, boolean administrator) {

    record Position(String title, String office) {}
}
