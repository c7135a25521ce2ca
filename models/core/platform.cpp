// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/core/platform.h"

#ifdef Q_OS_WIN
#include <io.h>
#include <qt_windows.h>
#else
#include <fcntl.h>
#include <pwd.h>
#include <unistd.h>
#endif

#include <QFile>

#include <array>

namespace toban {

#ifdef Q_OS_WIN

bool syncToDisk(QFileDevice &file)
{
    const auto handle = reinterpret_cast<HANDLE>(_get_osfhandle(file.handle()));
    return file.flush() && FlushFileBuffers(handle);
}

bool syncFolderToDisk(const QString &)
{
    return true;
}

QString loginName()
{
    std::array<wchar_t, 257> name{};
    auto size = DWORD(name.size());
    return GetUserNameW(name.data(), &size) ? QString::fromWCharArray(name.data()) : QString();
}

#else

bool syncToDisk(QFileDevice &file)
{
    return file.flush() && ::fsync(file.handle()) == 0;
}

bool syncFolderToDisk(const QString &folder)
{
    const int handle = ::open(QFile::encodeName(folder).constData(), O_RDONLY | O_CLOEXEC);
    if (handle < 0)
        return false;
    const bool isSynced = ::fsync(handle) == 0;
    ::close(handle);
    return isSynced;
}

QString loginName()
{
    passwd entry{};
    passwd *found = nullptr;
    std::array<char, 16 * 1024> buffer{};
    ::getpwuid_r(::geteuid(), &entry, buffer.data(), buffer.size(), &found);
    return found ? QString::fromLocal8Bit(found->pw_name) : QString::number(::geteuid());
}

#endif

} // namespace toban
