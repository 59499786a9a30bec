"""The look: colours, sizes, icons, and what painted widgets share."""
