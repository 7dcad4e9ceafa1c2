// SPDX-License-Identifier: GPL-3.0-or-later
// A file that is written under another name beside its place and renamed when it is whole.
#pragma once

#include <QString>

namespace nuanxin {

class PendingFile {
public:
    explicit PendingFile(const QString& path);  // throws where the folder cannot be written
    ~PendingFile();                             // what was not committed is removed
    Q_DISABLE_COPY_MOVE(PendingFile)

    const QString& draft() const { return m_draft; }  // exists and is empty
    void commit();                                    // the draft must be closed

private:
    QString m_path, m_draft;
    bool m_committed = false;
};

}  // namespace nuanxin
