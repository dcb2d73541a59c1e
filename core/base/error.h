// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace saranda {

/// What a caller can act on. The command line turns it into an exit status.
enum class ErrorCode {
    BadInput, ///< the data is wrong: the message names the place (exit 3)
    NotFound, ///< the named file or record does not exist (exit 3)
    Exists, ///< the target is there already and may not be replaced (exit 4)
    Locked, ///< somebody else writes this case (exit 4)
    ReadOnly, ///< the case or its folder cannot be written (exit 4)
    Storage, ///< disk full, rights, input/output error (exit 4)
    Newer, ///< written by a newer version of the program (exit 3)
    Damaged, ///< the case file does not pass its own checks (exit 3)
    Conflict, ///< the record has changed in the meantime (exit 1)
    Cancelled, ///< the user stopped it (exit 4)
    Usage ///< the caller asked for something that does not exist (exit 2)
};

/// Why something could not be done: one translated sentence for a person, and an untranslated
/// detail (all problems found, one a line, with their JSON pointers, or what the library said).
struct Error {
    ErrorCode code = ErrorCode::BadInput;
    QString message;
    QString detail = {};

    bool operator==(const Error &) const = default;
};

} // namespace saranda
