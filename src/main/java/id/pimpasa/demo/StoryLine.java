package id.pimpasa.demo;

import java.util.List;

/** What happened in one part of the programme. */
interface StoryLine {

    List<Chapter> chapters(StoryTime time);
}
