"""What stands in front of the pages: the door, and a colleague's word for one matter."""
